import '../components/sheet.css'
import '../components/tabs.css'
import './log.css'
import './find/find.css'
import './timeline/timeline.css'
import './preview/preview.css'
import './record/record.css'
import { mount } from '../mount.tsx'
import { Log } from './log.tsx'

mount('logTitle', <Log />)
