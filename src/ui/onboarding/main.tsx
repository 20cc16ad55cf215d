import '../components/sheet.css'
import '../keys/paper.css'
import './onboarding.css'
import { mount } from '../mount.tsx'
import { Onboarding } from './onboarding.tsx'

mount('firstRunTitle', <Onboarding />)
