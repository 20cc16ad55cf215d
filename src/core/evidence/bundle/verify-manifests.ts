import { infoName, isSafePath, outsideManifests, place, tagFiles } from './layout.ts'
import type { OpenedBundle } from './opened-bundle.ts'
import { linesOf } from './opened-bundle.ts'

/** Every file is listed, every listed file is there, and its bytes are those that were listed. */
export async function verifyManifests(bundle: OpenedBundle): Promise<void> {
  const { paths, problems } = bundle
  const listed = new Map<string, string>()
  const isTag = (path: string) => tagFiles.includes(path)
  await readManifest(bundle, place.tagManifest, isTag, listed)
  const missingTags = tagFiles.filter((path) => paths.has(place.tagManifest) && !listed.has(path))
  for (const path of missingTags)
    problems.push({ kind: 'manifestMalformed', path: place.tagManifest, detail: `it does not list ${path}` })
  await readManifest(bundle, place.manifest, (path) => path.startsWith('bag/data/'), listed)

  const expected = new Set([...outsideManifests, ...tagFiles, place.chain, place.withheld, ...listed.keys()])
  for (const path of expected) if (!paths.has(path)) problems.push({ kind: 'fileAbsent', path })
  for (const path of paths) if (!expected.has(path)) problems.push({ kind: 'fileUnlisted', path })
  for (const [path, hash] of [...listed, ...(await readInfo(bundle))]) {
    const found = await bundle.sha256(path)
    if (found !== undefined && found !== hash) problems.push({ kind: 'fileChanged', path })
  }
}

async function readManifest(
  { readable, problems }: OpenedBundle,
  path: string,
  mayList: (path: string) => boolean,
  listed: Map<string, string>,
): Promise<void> {
  const bytes = await readable(path)
  if (bytes === undefined) return
  for (const [index, line] of linesOf(bytes).entries()) {
    const [, hash, name] = /^([0-9a-f]{64}) {2}([\w./-]+)$/.exec(line) ?? []
    const whole = `bag/${name}`
    if (hash === undefined || !isSafePath(whole) || !mayList(whole))
      problems.push({ kind: 'manifestMalformed', path, detail: `line ${index + 1}` })
    else if (listed.has(whole))
      problems.push({ kind: 'manifestMalformed', path, detail: `it lists ${name} twice` })
    else listed.set(whole, hash)
  }
}

/** The hashes of VERIFY.txt and verify.sh, which lie outside the bag. */
async function readInfo({ readable }: OpenedBundle): Promise<[string, string][]> {
  const bytes = await readable(place.info)
  if (bytes === undefined) return []
  const lines = linesOf(bytes)
  const value = (name: string) =>
    lines
      .filter((line) => line.startsWith(`${name}: `))
      .map((line) => line.slice(name.length + 2))
      .join('')
  return [
    [place.guide, value(infoName.guide)],
    [place.script, value(infoName.script)],
  ]
}
