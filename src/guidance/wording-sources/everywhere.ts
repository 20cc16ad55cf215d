/** By the short names of facts/ (`rests.source`). */
export const names: Readonly<Record<string, string>> = {
  'Chaperone checklist': 'checklist for clinicians, drawn from the guidance that each row names',
}
