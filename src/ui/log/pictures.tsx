import type { EntryView } from '../../views.ts'
import { number, plural, t } from '../words.ts'
import { PictureFile } from './picture-file.tsx'

type File = EntryView['files'][number]

const isTile = ({ name }: File) => /^tile-\d+\.png$/.test(name)

/** What a picture shows, by the name that saving gave it; `undefined` for one that the clinician brought. */
const titleOf = ({ name, role }: File): string | undefined => {
  if (role === 'attachment') return undefined
  if (name === 'screenshot.png') return t('snapshotScreen')
  if (name === 'message.png') return t('snapshotMessageAlone')
  const part = /^conversation(?:-(\d+))?\.png$/.exec(name)
  if (part !== null)
    return part[1] === undefined ? t('snapshotPane') : t('snapshotPanePart', number(Number(part[1])))
  const tile = /^tile-(\d+)\.png$/.exec(name)
  return tile === null ? undefined : t('snapshotTile', number(Number(tile[1])))
}

/** The pictures of an entry; the single screens of a long conversation only where somebody wants to see them. */
export function Pictures({ seq, where, files }: { seq: number; where: string; files: readonly File[] }) {
  const tiles = files.filter(isTile)
  const shown = (file: File) => {
    const title = titleOf(file)
    return (
      <PictureFile
        key={file.name}
        seq={seq}
        name={file.name}
        where={where}
        {...(title === undefined ? {} : { title })}
      />
    )
  }
  return (
    <>
      {files.filter((file) => !isTile(file)).map(shown)}
      {tiles.length === 0 ? null : (
        <details className="more">
          <summary>
            {plural('snapshotTiles', tiles.length)}
            <span className="unseen"> {t('entryNumber', seq)}</span>
          </summary>
          <div className="stack">{tiles.map(shown)}</div>
        </details>
      )}
    </>
  )
}
