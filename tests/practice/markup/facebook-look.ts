import { createLook } from './look.ts'

export const facebookLook = createLook('x', {
  app: 'display:grid;grid-template:56px minmax(0,1fr)/100%;height:100%',
  top: 'display:flex;align-items:center;gap:16px;padding:0 16px;background:var(--card);border-bottom:1px solid var(--line)',
  mark: 'width:38px;height:38px;border-radius:50%;background:var(--accent);color:#fff;display:grid;place-items:center;font-weight:700',
  topLink: 'color:var(--ink);text-decoration:none;font-weight:600;padding:8px 12px;border-radius:8px',
  body: 'display:grid;grid-template:minmax(0,1fr)/320px minmax(0,1fr);min-height:0',
  nav: 'background:var(--card);border-right:1px solid var(--line);padding:16px 8px;overflow:auto',
  navTitle: 'font-size:22px;margin:4px 8px 12px',
  navLink:
    'display:block;color:var(--ink);text-decoration:none;padding:10px 12px;border-radius:8px;font-weight:500',
  main: 'overflow:auto;padding:24px 16px;background:var(--bg)',
  column:
    'max-width:680px;margin:0 auto;background:var(--card);border-radius:10px;box-shadow:0 1px 2px #0002;padding:8px 16px',
  heading: 'padding:14px 0 4px',
  headingText: 'margin:0;font-size:17px',
  row: 'display:flex;justify-content:space-between;align-items:center;gap:24px;padding:14px 0;border-top:1px solid var(--line)',
  question: 'flex:1',
  label: 'font-weight:500',
  help: 'color:var(--muted);font-size:13px;margin-top:3px',
  side: 'flex:none',
  button:
    'display:inline-flex;align-items:center;gap:8px;background:var(--soft);border-radius:6px;padding:8px 12px;font-weight:600;cursor:pointer',
  buttonText: 'white-space:nowrap',
  caret: 'border:4px solid transparent;border-top-color:currentColor;margin-top:4px',
  switch: 'width:44px;height:26px;position:relative',
  switchInput: 'width:44px;height:26px;margin:0;accent-color:var(--accent)',
  frame: 'width:100%;height:600px;border:0;background:var(--card)',
  skeleton: 'height:20px;border-radius:6px;background:var(--soft);margin:20px 0',
  shade: 'position:fixed;inset:0;background:#0007;display:grid;place-items:center;z-index:9',
  dialog:
    'background:var(--card);border-radius:10px;width:420px;max-width:92vw;padding:16px;box-shadow:0 8px 30px #0006',
  dialogTitle: 'margin:0 0 8px;font-size:18px;text-align:center',
  radio:
    'display:flex;justify-content:space-between;align-items:center;padding:12px 8px;border-radius:8px;cursor:pointer',
  dot: 'width:18px;height:18px;border-radius:50%;border:2px solid var(--muted);box-sizing:border-box',
  done: 'display:block;margin-top:12px;padding:10px;text-align:center;border-radius:8px;background:var(--accent);color:#fff;font-weight:600;cursor:pointer',
  login:
    'max-width:380px;margin:12vh auto;background:var(--card);padding:24px;border-radius:10px;display:grid;gap:12px',
  field:
    'padding:12px;border-radius:6px;border:1px solid var(--line);background:var(--bg);color:var(--ink);font-size:16px',
  rail: 'background:var(--card);border-right:1px solid var(--line);overflow:auto;padding:12px 8px',
  railRow:
    'display:grid;grid-template-columns:48px minmax(0,1fr);gap:10px;align-items:center;color:var(--ink);text-decoration:none;padding:8px;border-radius:8px',
  railOpen: 'background:var(--soft)',
  railName: 'font-weight:600;display:block',
  railText:
    'color:var(--muted);font-size:13px;display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap',
  avatar: 'width:48px;height:48px;border-radius:50%',
  face: 'width:28px;height:28px;border-radius:50%;align-self:end',
  chat: 'display:grid;grid-template-rows:60px minmax(0,1fr) 60px;background:var(--card);min-width:0;min-height:0',
  chatHead: 'display:flex;align-items:center;gap:12px;padding:0 16px;border-bottom:1px solid var(--line)',
  chatName: 'font-size:16px;margin:0',
  log: 'overflow:auto;padding:16px;display:flex;flex-direction:column;gap:4px',
  break: 'text-align:center;color:var(--muted);font-size:12px;padding:14px 0 6px',
  system: 'text-align:center;color:var(--muted);font-size:13px;padding:8px',
  message: 'display:flex;flex-direction:column;position:relative',
  line: 'display:flex;gap:8px',
  lineOut: 'justify-content:flex-end',
  stack: 'display:flex;flex-direction:column;max-width:62%;position:relative',
  stackOut: 'align-items:flex-end',
  cover: 'position:absolute;inset:0;pointer-events:none',
  bubble: 'padding:8px 12px;border-radius:18px;width:fit-content;overflow-wrap:anywhere',
  bubbleIn: 'background:var(--in);color:var(--ink)',
  bubbleOut: 'background:var(--out);color:#fff',
  who: 'font-size:12px;color:var(--muted);padding:6px 12px 2px;font-weight:400;margin:0',
  quote:
    'background:var(--soft);color:var(--muted);border-radius:14px;padding:8px 12px;font-size:14px;margin-bottom:-6px;padding-bottom:12px;width:fit-content',
  reaction:
    'align-self:flex-end;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1px 6px;margin-top:-8px;font-size:12px',
  actions: 'width:24px;height:24px;align-self:center;opacity:0',
  photo: 'width:240px;height:160px;border-radius:16px;display:block',
  emoji: 'width:16px;height:16px;vertical-align:text-bottom',
  composer:
    'margin:10px 16px;border-radius:20px;background:var(--soft);padding:8px 16px;outline:none;color:var(--ink)',
  sr: 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  empty: 'display:grid;place-items:center;color:var(--muted)',
})
