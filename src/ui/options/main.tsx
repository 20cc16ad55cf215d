import '../components/sheet.css'
import './options.css'
import { mount } from '../mount.tsx'
import { Options } from './options.tsx'

mount('optionsTitle', <Options />)
