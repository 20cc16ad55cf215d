export const PALETTE = {
  light:
    '--bg:#f0f2f5;--card:#fff;--ink:#1c1e21;--muted:#65676b;--line:#dcdfe3;--soft:#e8eaee;--accent:#1b6fd8;--in:#e8eaee;--out:#1b6fd8',
  dark: '--bg:#18191a;--card:#242526;--ink:#e4e6eb;--muted:#a8abaf;--line:#3a3b3c;--soft:#3a3b3c;--accent:#4a90e2;--in:#3a3b3c;--out:#2a6fc9',
}
