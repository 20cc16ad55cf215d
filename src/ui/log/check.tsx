import { FingerprintCard } from '../keys/fingerprint-card.tsx'
import { Verify } from './verify.tsx'

/** Whether the log is unchanged, and what lets others see that it is. */
export function Check() {
  return (
    <>
      <Verify />
      <section className="panel padded">
        <FingerprintCard />
      </section>
    </>
  )
}
