/** The design system's door: pages import everything from here. */
export { type AnyEndpoint, call, type InputOf, signInAgain } from './api.ts'
export { classNames } from './class-names.ts'
export { Button } from './controls/Button.tsx'
export {
  Checkbox,
  CheckboxGroup,
  type Choice,
  InlineSelect,
  type Option,
  RadioGroup,
  Select,
} from './controls/choices.tsx'
export { DateField } from './controls/DateField.tsx'
export { readDay } from './controls/date-input.ts'
export { FieldError, GroupShell } from './controls/FieldShell.tsx'
export { FileField } from './controls/FileField.tsx'
export { useFieldId } from './controls/field-id.ts'
export { SearchField } from './controls/SearchField.tsx'
export { NumberField, TextArea, TextField } from './controls/TextField.tsx'
export { type CountGroup, Counts } from './data/Counts.tsx'
export { type Column, DataTable, Sub } from './data/DataTable.tsx'
export { Picture } from './data/Picture.tsx'
export { PathLine, type PathStep, Pips, Steps } from './data/path.tsx'
export {
  SlotGrid,
  type SlotKey,
  type SlotRow,
  slotDays,
  slotHalves,
} from './data/SlotGrid.tsx'
export { NextAct, Section, type Term, Terms } from './data/section.tsx'
export { DocumentButtons } from './feedback/DocumentButton.tsx'
export { ErrorSummary } from './feedback/ErrorSummary.tsx'
export { FileButton } from './feedback/FileButton.tsx'
export { Loaded, Loading } from './feedback/Loading.tsx'
export { DraftRestored, EmptyState, Notice, Refusal, SaveState, Tag } from './feedback/notices.tsx'
export { type Checked, type FieldErrors, useForm, wrongDays } from './form.ts'
export { urgency, useFormat, useLanguage, useT } from './i18n.ts'
export { Icon } from './icons.tsx'
export { newId } from './id.ts'
export { goOn, type Interruption, useInterruption } from './interruption.ts'
export { parameterTitle, versionWords } from './law-words.ts'
export { LoadedPage } from './layout/ErrorPage.tsx'
export { useFallbackFocus, useFocusAfter } from './layout/focus.ts'
export { PageHead } from './layout/PageHead.tsx'
export { useRoleName } from './layout/parts.tsx'
export { TabLinks } from './layout/TabLinks.tsx'
export { useMay, useMe } from './me.tsx'
export { Dialog } from './overlay/Dialog.tsx'
export { isProblem, Problem } from './problem.ts'
export { useApi, useCommand } from './query.ts'
export type { ChosenFile } from './read-file.ts'
export {
  Link,
  LinkButton,
  Outlet,
  useFilters,
  useGo,
  useParam,
  usePath,
  useSearchFor,
  useSearchWord,
} from './router.tsx'
export { bytesOf, saveFile } from './save-file.ts'
export { sayCitation } from './why/citation.ts'
export { Reasons, Why } from './why/Why.tsx'
