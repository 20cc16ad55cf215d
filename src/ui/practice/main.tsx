import '../components/sheet.css'
import './practice.css'
import { mount } from '../mount.tsx'
import { Practice } from './practice.tsx'

mount('practiceTitle', <Practice />)
