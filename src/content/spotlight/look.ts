/**
 * How the spotlight looks. Set property by property on each element: a sheet would need the page's leave (its content
 * security policy), and Firefox lets no content script adopt one.
 */

export interface Palette {
  readonly surface: string
  readonly ink: string
  readonly soft: string
  readonly edge: string
  readonly accent: string
  readonly onAccent: string
  /** Beside the ring, so that it stands out from any page. */
  readonly halo: string
}

// As in ui/components/tokens.css, which lives in another world.
const light: Palette = {
  surface: '#ffffff',
  ink: '#18211f',
  soft: '#51605c',
  edge: '#7d8a86',
  accent: '#0f5f5c',
  onAccent: '#ffffff',
  halo: '#ffffff',
}
const dark: Palette = {
  surface: '#1b2321',
  ink: '#e5ebe8',
  soft: '#a3b1ac',
  edge: '#7f8f89',
  accent: '#86cdc4',
  onAccent: '#06201e',
  halo: '#06201e',
}
const forced: Palette = {
  surface: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  edge: 'CanvasText',
  accent: 'Highlight',
  onAccent: 'HighlightText',
  halo: 'Canvas',
}

const prefers = (query: string) => matchMedia(query).matches

export const paletteNow = (): Palette =>
  prefers('(forced-colors: active)') ? forced : prefers('(prefers-color-scheme: dark)') ? dark : light

export const isStill = (): boolean => prefers('(prefers-reduced-motion: reduce)')

export type Style = Readonly<Record<string, string | number>>

export function styled<T extends HTMLElement>(element: T, style: Style): T {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, `${value}`, 'important')
  return element
}

export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  style: Style,
  text = '',
): HTMLElementTagNameMap[K] => {
  const element = styled(document.createElement(name), style)
  element.textContent = text
  return element
}

/** Seen by nobody, heard by those who hear the page. */
export const unseen: Style = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
}

/** Nothing of the page's reaches what is in it. */
export const hostStyle: Style = { all: 'initial' }

/** Takes no room; what is in it is placed in the window, above everything. */
export const frameStyle: Style = {
  position: 'fixed',
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  'z-index': 2147483647,
}

export const ringStyle = ({ accent, halo }: Palette): Style => ({
  position: 'fixed',
  'box-sizing': 'border-box',
  border: `3px solid ${accent}`,
  'border-radius': '10px',
  outline: `2px solid ${halo}`,
  // What lies under it stays the page's own to click.
  'pointer-events': 'none',
})

export const cardStyle = ({ surface, ink, edge }: Palette): Style => ({
  position: 'fixed',
  'box-sizing': 'border-box',
  display: 'block',
  width: 'min(360px, calc(100vw - 28px))',
  'max-height': '70vh',
  overflow: 'auto',
  padding: '16px',
  color: ink,
  background: surface,
  border: `1px solid ${edge}`,
  'border-radius': '12px',
  'box-shadow': '0 6px 24px rgb(0 0 0 / 25%)',
  font: '15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  'text-align': 'start',
})
