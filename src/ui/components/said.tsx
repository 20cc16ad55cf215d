/** Words that came from a page: text only, in their own direction, kept from disturbing ours. */
export function Said({ children }: { children: string }) {
  return <bdi dir="auto">{children}</bdi>
}
