import { answered, api } from '../../api/client.ts'
import type { Field } from '../../api/described.ts'
import { textIn } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { GATES, H } from '../../text/gates-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Section } from '../../ui/screen.tsx'
import { labelOf } from '../records/naming.ts'
import { RecordScreen, type BesideRecord } from '../records/record.tsx'
import { Value } from '../records/value.tsx'

/** The numbers of versions are for machines; the office reads what was decided. */
const isSaid = (name: string): boolean => !name.endsWith('_version')

/** What is met and what is missing, each with what shows it. */
const Gates = ({ record, got }: BesideRecord) => {
  const say = useSay()
  const id = textIn(got.row['id'])
  const gates = useLoad(`gates ${id} ${got.etag ?? ''}`, (signal) =>
    answered(api.GET('/v1/promotion_cases/{id}/gates', { params: { path: { id } }, signal })),
  )
  const fieldOf = (name: string): Field =>
    record.list?.fields.find((field) => field.name === name) ?? { name, kind: 'text' }
  const { data } = gates
  return (
    <Section title={say(H.gates)}>
      <p class="hint">{say(H.intro)}</p>
      <ProblemBox {...gates} />
      <Loading when={gates.loading && data === null} />
      {data !== null && <p class="standing">{data.open === 0 ? say(H.all_met) : say(H.open, { n: data.open })}</p>}
      <ol class="steps">
        {(data?.gates ?? []).map(({ gate, rule, at, met, evidence }) => (
          <li key={gate} class={met ? 'step done' : 'step'}>
            <strong>
              <span aria-hidden="true">{met ? '✓ ' : '○ '}</span>
              {say(GATES[gate])}
            </strong>{' '}
            <span class={met ? 'tag' : 'tag warning'}>{say(met ? H.met : H.missing)}</span>{' '}
            <small class="soft">
              {say(at === 'submit' ? H.at_submit : H.at_approve)} · {rule}
            </small>
            <ul class="values">
              {Object.entries(evidence)
                .filter(([name]) => isSaid(name))
                .map(([name, value]) => (
                  <li key={name}>
                    {say(labelOf(fieldOf(name)))}：<Value record={record.name} field={fieldOf(name)} value={value} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** A promotion: its acts, its conditions one by one, and what it says. */
export const PromotionScreen = ({ id }: { id: string }) => (
  <RecordScreen name="promotion_cases" id={id} Beside={Gates} />
)
