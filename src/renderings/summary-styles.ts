import icons from './icon-array.css?raw'
import document from './summary-document.css?raw'
import page from './summary-file.css?raw'
import shapes from './summary-shapes.css?raw'

/** The CSS that the summary file carries. `tokens` is the text of the app's own custom properties. */
export const summaryStyles = (tokens: string): string[] => [tokens, icons, document, shapes, page]
