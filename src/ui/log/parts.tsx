import { type ReactNode, useEffect, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { t } from '../words.ts'

export interface Part {
  /** Also the address: `#check` opens it. */
  readonly id: string
  readonly title: string
  /** Other addresses that it answers to. */
  readonly owns?: RegExp
  readonly content: ReactNode
}

/** The parts of the open log, one at a time. The address remembers which, for links and reloads. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  const named = () => {
    const id = location.hash.slice(1)
    return parts.find((part) => part.id === id || part.owns?.test(id))?.id
  }
  const [chosen, setChosen] = useState(() => named() ?? parts[0]?.id ?? '')
  useEffect(() => {
    const turned = () => setChosen((old) => named() ?? old)
    addEventListener('hashchange', turned)
    return () => removeEventListener('hashchange', turned)
  })
  const choose = (id: string | number) => {
    setChosen(`${id}`)
    history.replaceState(null, '', `#${id}`)
  }
  return (
    <Tabs selectedKey={chosen} onSelectionChange={choose} className="stack-loose">
      <TabList aria-label={t('partsLabel')} className="tabs">
        {parts.map(({ id, title }) => (
          <Tab key={id} id={id} className="tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {parts.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="stack-loose">
          {content}
        </TabPanel>
      ))}
    </Tabs>
  )
}
