import './popup.css'
import { mount } from '../mount.tsx'
import { Popup } from './popup.tsx'

const asked = new URLSearchParams(location.search).get('tabId')
const tabId = asked !== null && /^\d+$/.test(asked) ? Number(asked) : undefined

// A popup takes its size from its content; the same page in a tab takes it from the window.
document.documentElement.dataset.surface = tabId === undefined ? 'popup' : 'tab'
mount('extensionName', <Popup {...(tabId === undefined ? {} : { tabId })} />)
