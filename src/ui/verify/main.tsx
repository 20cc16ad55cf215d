import '../components/sheet.css'
import './verify.css'
import { mount } from '../mount.tsx'
import { VerifyPage } from './verify-page.tsx'

mount('checkTitle', <VerifyPage />)
