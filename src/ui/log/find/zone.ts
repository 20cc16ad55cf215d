/** Minutes east of UTC of this computer's clock at that instant. */
export const zone = (atMs: number): number => -new Date(atMs).getTimezoneOffset()
