import { useState } from 'react'
import { Button } from '../controls/Button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../controls/choices.tsx'
import { DateField } from '../controls/DateField.tsx'
import { SearchField } from '../controls/SearchField.tsx'
import { NumberField, TextArea, TextField } from '../controls/TextField.tsx'
import { DataTable } from '../data/DataTable.tsx'
import { Section, Terms } from '../data/section.tsx'
import { ErrorSummary } from '../feedback/ErrorSummary.tsx'
import { Loading } from '../feedback/Loading.tsx'
import { DraftRestored, EmptyState, Notice, Refusal, SaveState, Tag } from '../feedback/notices.tsx'
import { useForm } from '../form.ts'
import { Dialog } from '../overlay/Dialog.tsx'
import { Problem } from '../problem.ts'
import { LinkButton } from '../router.tsx'
import { Why } from '../why/Why.tsx'
import { deadlineWhy } from './samples.ts'

export function ButtonsPart() {
  const [on, setOn] = useState(true)
  const [isOpen, setOpen] = useState(false)
  return (
    <Section title="Painikkeet">
      <div className="bar-row mt2">
        <Button kind="primary">Jatka suunnitelmaa</Button>
        <Button>Kirjaa yhteydenotto</Button>
        <Button kind="quiet">Peruuta</Button>
        <Button kind="danger">Poista luonnos</Button>
        <Button small>Sarakkeet</Button>
        <Button loading>Tallenna</Button>
        <Button disabled>Lähetä</Button>
        <Button pressed={on} onClick={() => setOn(!on)}>
          Valittu
        </Button>
        <LinkButton to="/tyyliopas/tyopoyta">Linkki painikkeena</LinkButton>
        <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
          Avaa ikkuna
        </Button>
      </div>
      <Dialog
        title="Peru suostumus?"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        grave
        actions={
          <>
            <Button kind="primary" onClick={() => setOpen(false)}>
              Peru suostumus
            </Button>
            <Button onClick={() => setOpen(false)}>Pidä voimassa</Button>
          </>
        }
      >
        <p>Terveysasema ei enää näe tilannekorttia. Muu jatkuu ennallaan.</p>
      </Dialog>
    </Section>
  )
}

interface Values {
  readonly name: string
  readonly day: string
  readonly kind: string
  readonly text: string
  readonly days: readonly string[]
  readonly outcome: string
  readonly agreed: boolean
  readonly hours: string
}

const empty: Values = {
  name: '',
  day: '2027-03-24',
  kind: '',
  text: '',
  days: ['mon'],
  outcome: 'reached',
  agreed: true,
  hours: '4',
}

const labels = { name: 'Nimi', kind: 'Laji', day: 'Seuraava yhteydenotto' }

export function FormPart() {
  const form = useForm<Values, Values>({
    initial: empty,
    draftKey: 'gallery',
    check: (values) =>
      values.name
        ? { ok: true, value: values }
        : { ok: false, errors: { name: 'required', kind: 'unknown' } },
    submit: (values) => Promise.resolve(values),
  })
  return (
    <Section title="Lomake">
      <form className="form mt2" onSubmit={form.send} noValidate>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
        ) : null}
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <TextField label="Nimi" hint="Sukunimi ja etunimi" {...form.field('name')} />
        <DateField label="Seuraava yhteydenotto" {...form.field('day')} />
        <Select
          label="Laji"
          {...form.field('kind')}
          choices={[
            { value: 'call', label: 'Puhelu' },
            { value: 'letter', label: 'Kirje' },
          ]}
        />
        <RadioGroup
          label="Tavoititko asiakkaan?"
          across
          {...form.field('outcome')}
          choices={[
            { value: 'reached', label: 'Tavoitin' },
            { value: 'notReached', label: 'En tavoittanut' },
          ]}
        />
        <CheckboxGroup
          label="Päivät"
          across
          {...form.field('days')}
          choices={[
            { value: 'mon', label: 'Maanantai' },
            { value: 'tue', label: 'Tiistai' },
          ]}
        />
        <NumberField label="Tunteja päivässä" unit="tuntia" {...form.field('hours')} />
        <TextArea label="Mitä sovittiin" optional {...form.field('text')} />
        <Checkbox label="Asiakas on mukana sopimassa" {...form.field('agreed')} />
        <div className="bar-row">
          <Button kind="primary" type="submit" loading={form.isSending}>
            Tallenna
          </Button>
          <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
        </div>
      </form>
    </Section>
  )
}

const stale = new Problem({ status: 409, code: 'changedMeanwhile' })
const fault = new Problem({ status: 500, code: 'fault', incident: 'k3x9-20' })
const tooShort = new Problem({
  status: 409,
  code: 'gallery.tooShort',
  title: 'Jakso on liian lyhyt. Sen on kestettävä vähintään 28.2.2027 asti.',
  citation: '189/2001 13 b §',
  why: deadlineWhy,
})

export function MessagesPart() {
  return (
    <Section title="Viestit ja tilat">
      <div className="form mt2">
        <Notice>
          <strong>Näet nämä tiedot, koska olet Sannan työparissa.</strong> Käyntisi merkitään lokiin.{' '}
          <Why why={deadlineWhy} about="näen tämän asiakkaan" />
        </Notice>
        <Notice kind="warn">
          <strong>Ennuste nojaa oletukseen.</strong> Kunnan osuus ei ole vielä säännöissä.
        </Notice>
        <Notice kind="ok">Suunnitelma on hyväksytty.</Notice>
        <Refusal problem={tooShort}>
          <Button small>Korjaa päättymään 28.2.2027</Button>
        </Refusal>
        <Refusal problem={stale} onRetry={() => undefined} />
        <Refusal problem={fault} onRetry={() => undefined} />
        <EmptyState action={<Button small>Lisää ensimmäinen jakso</Button>}>
          Tässä näkyvät asiakkaan jaksot, kun paikka on varattu.
        </EmptyState>
        <Loading lines={3} />
        <p className="bar-row">
          <Tag kind="mine">Minun</Tag>
          <Tag kind="other">Asiakkaan</Tag>
          <Tag kind="none">Ei kenenkään</Tag>
          <Tag kind="done">Valmis</Tag>
        </p>
      </div>
    </Section>
  )
}

const rows = [
  { id: '1', what: 'Toinen yhteistapaaminen', days: 3 },
  { id: '2', what: 'Työkykyarvio', days: 10 },
]

export function ListsPart() {
  return (
    <Section title="Taulukot ja luettelot">
      <div className="mt2">
        <SearchField label="Hae paikkaa nimellä" onSearch={() => undefined} />
      </div>
      <div className="mt2">
        <DataTable
          caption="Määräajat"
          columns={[
            { key: 'what', title: 'Asia', isHeader: true, cell: (row) => row.what },
            { key: 'days', title: 'Päiviä jäljellä', isNumber: true, cell: (row) => row.days },
          ]}
          rows={rows}
          rowKey={(row) => row.id}
        />
      </div>
      <Terms
        soft
        rows={[
          { term: 'Arviointi alkoi', value: 'ti 13.10.2026' },
          { term: 'Aika', value: '3 kuukautta' },
        ]}
      />
    </Section>
  )
}
