import { useState } from 'preact/hooks'
import type { DUTY_ITEMS } from '../../../../src/rules/lists/enums.ts'
import { answered, api } from '../../api/client.ts'
import { useAct } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { useKnown } from '../../names.tsx'
import { D } from '../../text/diary-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { Field, TextArea } from '../../ui/fields.tsx'
import { submitting } from '../../ui/forms.ts'
import { errorOf, ProblemBox } from '../../ui/notices.tsx'
import { Panel, SendButtons } from '../../ui/panel.tsx'
import { drafts } from '../records/draft.ts'

export type Item = (typeof DUTY_ITEMS)[number]

interface Written {
  date: string
  text: string
  household: string
}

/** A draft a user keeps of one item; another user's are under another name. */
const useDraft = (item: Item) => {
  const { me } = useKnown()
  const key = [me.id, 'diary', item.id].join(' ')
  const [kept] = useState(() => drafts.get(key))
  const textOf = (name: keyof Written): string => {
    const value = kept?.[name]
    return typeof value === 'string' ? value : ''
  }
  const [written, setWritten] = useState<Written>({
    date: textOf('date') || today(),
    text: textOf('text'),
    household: textOf('household'),
  })
  const put = (part: Partial<Written>): void => {
    const next = { ...written, ...part }
    setWritten(next)
    drafts.keep(key, next)
  }
  return { written, put, restored: kept !== undefined, drop: () => drafts.drop(key) }
}

interface EntryProps {
  posting: string
  item: Item
  title: string
  done: (day: string) => void
  cancel: () => void
}

/** One entry of the diary: the day is today's unless another is said. */
export const Entry = ({ posting, item, title, done, cancel }: EntryProps) => {
  const say = useSay()
  const { written, put, restored, drop } = useDraft(item)
  const { date, text, household } = written
  const act = useAct(async (key) => {
    const body = {
      posting_id: posting,
      date,
      category: item.category,
      item: item.id,
      text,
      ...(household.trim() === '' ? {} : { household: household.trim() }),
    }
    await answered(api.POST('/v1/duty_records', { params: { header: { 'Idempotency-Key': key } }, body }))
  })
  const save = async (): Promise<void> => {
    if (!(await act.run())) return
    drop()
    done(date)
  }
  const labels = { date: say(D.day), text: say(D.text), household: say(D.household) }
  return (
    <Panel title={title}>
      <form class="act" onSubmit={submitting(save)} noValidate>
        <ProblemBox {...act} labels={labels} />
        {restored && (
          <p class="hint" role="status">
            {say(R.kept)}
          </p>
        )}
        <TextArea
          label={labels.text}
          name="text"
          value={text}
          onInput={(value) => put({ text: value })}
          error={errorOf(act.problem, 'text')}
        />
        <Field
          label={labels.date}
          name="date"
          type="date"
          value={date}
          max={today()}
          onInput={(value) => put({ date: value })}
          error={errorOf(act.problem, 'date')}
        />
        <Field
          label={labels.household}
          name="household"
          value={household}
          onInput={(value) => put({ household: value })}
          error={errorOf(act.problem, 'household')}
        />
        <SendButtons words={say(D.save)} busy={act.busy} cancel={cancel} />
      </form>
    </Panel>
  )
}
