import { useMemo } from 'preact/hooks'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useAct, useLoad } from '../../api/use-load.ts'
import { useSay } from '../../text/language.tsx'
import { K, PAPERS } from '../../text/work-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { openPage } from '../../ui/download.ts'
import { ProblemBox } from '../../ui/notices.tsx'

type Paper = Shapes['BranchPaper']

/** The papers of a branch; each opens as the page the API made of it. */
export const Papers = ({ branch }: { branch: string }) => {
  const say = useSay()
  const papers = useLoad(`papers ${branch}`, async (signal) => {
    const { items } = await answered(api.GET('/v1/branches/{id}/papers', { params: { path: { id: branch } }, signal }))
    return items
  })
  const act = useAct(async (_key, { id }: Paper) => {
    const path = { id: branch, paper_id: id }
    openPage(await answered(api.GET('/v1/branches/{id}/papers/{paper_id}', { params: { path }, parseAs: 'blob' })))
  })
  const columns: Column<Paper>[] = useMemo(
    () => [
      {
        id: 'paper',
        header: say(K.paper),
        cell: (paper) => (
          <button type="button" class="link" onClick={() => void act.run(paper)}>
            {say(K.open_paper, { name: say(PAPERS[paper.kind]) })}
          </button>
        ),
      },
      { nowrap: true, id: 'number', header: say(K.number), cell: ({ number }) => number },
      { nowrap: true, id: 'code', header: say(K.check_code), cell: ({ code }) => <code>{code}</code> },
      { nowrap: true, id: 'issued', header: say(K.issued_on), cell: ({ issued_on }) => issued_on },
      {
        nowrap: true,
        id: 'superseded',
        header: say(K.superseded_on),
        cell: ({ superseded_on }) => superseded_on ?? say(K.in_force),
      },
    ],
    [say, branch],
  )
  return (
    <>
      <p class="hint">{say(K.papers_note)}</p>
      <ProblemBox {...papers} />
      <ProblemBox {...act} />
      <DataTable
        quiet
        caption={say(K.papers)}
        columns={columns}
        rows={papers.data ?? []}
        waiting={papers.data === null}
        keyOf={({ id }) => id}
      />
    </>
  )
}
