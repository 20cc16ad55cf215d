import { useEffect, useState } from 'react'
import { storedFile } from '../../../../log/bundle-source.ts'
import type { Size } from './boxes.ts'

type Picture =
  | { is: 'loading' }
  | { is: 'failed' }
  | { is: 'here'; url: string; bytes: Uint8Array<ArrayBuffer>; size: Size }

/** The stored picture, decrypted for as long as it is shown. It is read, never written. */
export function usePicture(seq: number, name: string, type: string): Picture {
  const [picture, setPicture] = useState<Picture>({ is: 'loading' })
  useEffect(() => {
    let url: string | undefined
    let isGone = false
    const load = async () => {
      const bytes = await storedFile(seq, name)
      if (bytes === undefined) throw new Error('it is not there')
      const blob = new Blob([bytes], { type })
      const { width, height } = await createImageBitmap(blob)
      if (isGone) return
      url = URL.createObjectURL(blob)
      setPicture({ is: 'here', url, bytes, size: { width, height } })
    }
    load().catch(() => isGone || setPicture({ is: 'failed' }))
    return () => {
      isGone = true
      if (url !== undefined) URL.revokeObjectURL(url)
    }
  }, [seq, name, type])
  return picture
}
