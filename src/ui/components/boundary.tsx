import { Component, type ReactNode } from 'react'
import { t } from '../words.ts'
import { Button } from './button.tsx'
import { Note } from './note.tsx'

interface State {
  readonly error?: unknown
}

/** What stands in the place of a page that broke while it was drawn: words instead of nothing, and the way on. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = {}

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <main className="view stack">
        <div role="alert">
          <Note tone="attention">
            <h1>{t('brokenTitle')}</h1>
            <p>{t('brokenText')}</p>
            {/* Its message might hold words of an entry. */}
            <p className="small soft">
              {t('brokenName', error instanceof Error ? error.name : typeof error)}
            </p>
          </Note>
        </div>
        <div>
          <Button look="main" onClick={() => location.reload()}>
            {t('tryAgain')}
          </Button>
        </div>
      </main>
    )
  }
}
