import './dialog.css'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

interface Props {
  title: string
  close: () => void
  children: ReactNode
}

/** One thing to do before anything else. Escape closes it; a click beside it does not, for words may stand in it. */
export function Dialog({ title, close, children }: Props) {
  return (
    <ModalOverlay isOpen onOpenChange={(open) => (open ? undefined : close())} className="veil">
      <Modal className="modal">
        <AriaDialog className="panel padded stack">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
