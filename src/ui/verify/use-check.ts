import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckReport, CheckRequest } from './check-worker.ts'

export type CheckState =
  | { readonly is: 'choose' | 'stopped' }
  | { readonly is: 'busy'; readonly file: File; readonly done: number; readonly total: number }
  | ({ readonly file: File } & Exclude<CheckReport, { is: 'progress' }>)

/** Checks a file in a worker. `check` ends an earlier one; so does `stop`. */
export function useCheck() {
  const [state, setState] = useState<CheckState>({ is: 'choose' })
  const running = useRef<Worker>(undefined)

  const end = useCallback(() => {
    running.current?.terminate()
    running.current = undefined
  }, [])
  useEffect(() => end, [end])

  const check = useCallback(
    (file: File, secret?: string) => {
      end()
      setState({ is: 'busy', file, done: 0, total: 0 })
      const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
      running.current = worker
      worker.onmessage = ({ data }: MessageEvent<CheckReport>) => {
        if (data.is === 'progress') return setState({ ...data, is: 'busy', file })
        end()
        setState({ ...data, file })
      }
      worker.onerror = () => {
        end()
        setState({ is: 'failed', file })
      }
      const request: CheckRequest = { file, ...(secret !== undefined && { secret }) }
      worker.postMessage(request)
    },
    [end],
  )
  const stop = useCallback(() => {
    end()
    setState({ is: 'stopped' })
  }, [end])
  const restart = useCallback(() => {
    end()
    setState({ is: 'choose' })
  }, [end])
  return { state, check, stop, restart }
}
