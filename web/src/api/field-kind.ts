/** How a value is entered and shown: what scripts/generate/schema-fields.ts reads from the document, and the forms and lists draw. */
export type FieldKind =
  | 'text'
  | 'long'
  | 'day'
  | 'moment'
  | 'number'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'lines'
  | 'rows'
  | 'group'
  | 'plain'
