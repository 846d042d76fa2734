import { render } from 'preact'
import { App } from './app.tsx'
import { LanguageProvider } from './text/language.tsx'
import './style/base.css'
import './style/parts.css'
import './style/records.css'
import './style/overview.css'
import './style/phone.css'
import './style/print.css'

const root = document.getElementById('app')
if (root)
  render(
    <LanguageProvider>
      <App />
    </LanguageProvider>,
    root,
  )
