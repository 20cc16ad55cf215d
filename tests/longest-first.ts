import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Minutes each. What begins last runs on alone, while the other workers have nothing left to do. */
const longest = [
  'e2e/kill',
  'content/mutation',
  'content/settings',
  'ui/views',
  'e2e/whole-story',
  'evidence/bundle/tampering',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((name) => moduleId.includes(`/${name}.`))
  return at < 0 ? longest.length : at
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}
