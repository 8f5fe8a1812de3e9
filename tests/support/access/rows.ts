import type { Category } from '../../../src/platform/access/category.ts'
import { categories } from '../../../src/platform/access/category.ts'
import { consentedPapersOf, planRows, shareRows } from './rows-named.ts'
import { certificateRows, feedbackRows } from './rows-period.ts'
import type { World } from './world.ts'

/** One row of client data in a world's database, and what one must be allowed in order to see or change it. */
export interface Row {
  readonly table: string
  readonly id: string
  readonly clientId: string
  readonly category: Category
  /** When changing it asks for another category than reading. */
  readonly writtenAs?: Category
  /** Null: changed by nobody through the table. */
  readonly isWritten: boolean
  /** A category that must be readable besides. */
  readonly behind?: Category
  /** Whose own it is, where a provider sees its own. */
  readonly organisationId?: string | null
  /** Read and changed by those who take part. */
  readonly participants?: readonly string[]
  /** A referral: read by the one who sent it whatever else, and by the one who took it while there is any ground. */
  readonly sender?: string
  readonly taker?: string | null
  readonly isWaiting?: boolean
  /** The unit that it was sent to: changed by those on its list and by the sender. */
  readonly receiver?: string
  readonly isAddress?: boolean
  /** A proxy's own row: a proxy reads this one and changes none. */
  readonly proxyId?: string
  /** A decision of an organisation: whole to itself and, once sent, to the client; that it was made, to all on the path. */
  readonly decision?: {
    readonly of: string | null
    readonly isMade: boolean
    readonly isSent: boolean
    readonly isFull: boolean
  }
  /** A paper of a statement: also put here and taken away by the client in person. */
  readonly isPaper?: true
  /** The consent by which a paper was put here, and the category in which its statement stands. */
  readonly consented?: { readonly consentId: string; readonly of: Category }
  /** A signature of a plan that is being signed: the client gives one in person. */
  readonly isSigning?: boolean
  /** May be removed by those who write it; of the rest of such tables nobody removes any. */
  readonly isRemovable?: boolean
  /** Agreed of in the review of a share list: written by its reviewers until the minutes are closed. */
  readonly review?: { readonly listId: string; readonly isClosed: boolean }
  /** Answers of a client's feedback: read by those who write participation, as far as the client lets each side. */
  readonly answered?: {
    readonly isText: boolean
    readonly organiser: string
    readonly place: string
    /** Given at the moment at which the world is looked at: whoever gives it answers. */
    readonly isGivenNow: boolean
  }
  /** The moment at which feedback was given. */
  readonly givenAt?: string
  /** A certificate of competence, and what is assessed in it: the client's once it is signed. */
  readonly isSigned?: boolean
  /** Who stands in a row that one writes of oneself only; null: the client. */
  readonly by?: string | null
  /** Of a request for a paper; the client makes none. */
  readonly askedBy?: string
  /** Of a statement and what hangs on it. */
  readonly kind?: string
  /** Unit that must know of a decision: those on its list read the notice and enter it. */
  readonly noticeUnit?: string
  /** An entry of the log: read by the worker who made it, and by data protection officers. */
  readonly loggedWorkerId?: string
  /** The proxy who did it. */
  readonly loggedProxyId?: string
  /** Read by one only: the client in person, or the worker of whom it tells. */
  readonly only?: 'self' | { readonly workerId: string }
  /** For data protection officers: a request of the client for log data, or a finding about a worker, who does not close it. */
  readonly officers?: { readonly about: string | null }
  /** An emergency opening: read by the position that made it, those told of it, and the client. */
  readonly opening?: { readonly by: string; readonly told: readonly string[] }
}

const factCategories: readonly Category[] = [
  'employmentHistory',
  'situation',
  'socialServices',
  'workAbility',
  'healthRecords',
  'benefits',
  'needsAssessment',
  'supportNeeds',
]

/** Ids of the rows that stand for a client and a category, made of both so that nothing need be remembered. */
export const rowId = (clientId: string, table: string, category: Category): string => {
  const mark = `${tables.indexOf(table).toString(16).padStart(2, '0')}${categories.indexOf(category).toString(16).padStart(2, '0')}`
  return `${clientId.slice(0, 32)}${mark}`
}
const tables = [
  'situation_fact',
  'contact_note',
  'deadline',
  'journal',
  'jobseeker_status',
  'plan',
  'access_log',
  'meeting',
  'statement',
  'support_threshold',
  'log_request',
  'log_finding',
]

function rowsOfClient({ id: clientId, categories: told }: World['clients'][number]): Row[] {
  const own = { clientId, isWritten: true }
  const many = (table: string, of: readonly Category[]) =>
    of.map((category) => ({ ...own, table, category, id: rowId(clientId, table, category) }))
  return [
    { ...own, table: 'client', id: clientId, category: 'identity' },
    { ...own, table: 'client_identity', id: clientId, category: 'identityCode' },
    { ...own, table: 'client_contact', id: clientId, category: 'contact', isAddress: true },
    ...many('meeting', ['contactLog']),
    ...many('jobseeker_status', ['jobseekerStatus']),
    ...many('plan', ['plan']),
    ...many('support_threshold', ['benefits']),
    ...many(
      'situation_fact',
      factCategories.filter((c) => told.includes(c)),
    ),
    // a note for each of them, behind a contact of its own
    ...many('contact_note', told).flatMap((row): Row[] => [
      { ...row, table: 'contact', category: 'contactLog' },
      { ...row, behind: 'contactLog' },
    ]),
    ...many('deadline', told).map((row) => ({ ...row, isWritten: false })),
  ]
}

/** Every row that the world's database holds, beside those of organisations and grants. */
export function rowsOf(world: World): Row[] {
  const path = { category: 'decisionJoint', writtenAs: 'plan', isWritten: true } as const
  return [
    ...world.clients.flatMap(rowsOfClient),
    ...journalRows(world),
    ...decisionRows(world),
    ...statementRows(world),
    ...logRows(world),
    ...world.relationships.map((r) => ({ ...path, table: 'relationship', id: r.id, clientId: r.clientId })),
    ...world.cases.map((c) => ({ ...path, table: 'path_case', id: c.id, clientId: c.clientId })),
    ...world.assignments.map((a) => ({ ...path, table: 'assignment', id: a.id, clientId: a.clientId })),
    ...world.members.map((m) => ({ ...path, table: 'joint_member', id: m.id, clientId: m.clientId })),
    ...world.cases.map((c) => ({ ...path, table: 'path_step', id: c.id, clientId: c.clientId })),
    ...world.consents.map((c) => ({
      table: 'consent',
      id: c.id,
      clientId: c.clientId,
      category: 'consent' as const,
      isWritten: true,
    })),
    ...world.papers.map((p) => ({
      table: 'consent_paper',
      id: p.consentId,
      clientId: p.clientId,
      category: 'consent' as const,
      isWritten: false,
    })),
    ...world.referrals.map((r) => ({
      table: 'referral',
      id: r.id,
      clientId: r.clientId,
      category: 'needsAssessment' as const,
      sender: r.fromPositionId,
      taker: r.status === 'accepted' ? r.answeredBy : null,
      isWaiting: r.status === 'sent',
      receiver: r.toUnitId,
      isWritten: true,
    })),
    ...planRows(world),
    ...shareRows(world),
    ...world.proxies.map((x) => ({
      table: 'proxy',
      id: x.id,
      clientId: x.clientId,
      category: 'consent' as const,
      proxyId: x.id,
      isWritten: true,
    })),
    ...world.emergencies.map((e) => ({
      table: 'emergency_opening',
      id: e.id,
      clientId: e.clientId,
      category: 'log' as const,
      opening: { by: e.positionId, told: e.told },
      isWritten: false,
    })),
    ...world.threads.flatMap((t) => {
      const own = {
        clientId: t.clientId,
        category: 'message' as const,
        participants: t.participants,
        isWritten: true,
      }
      return [
        { ...own, table: 'message_thread', id: t.id },
        { ...own, table: 'message', id: t.id, isWritten: false },
        ...t.participants.map((id) => ({ ...own, table: 'message_participant', id: `${t.id}/${id}` })),
      ]
    }),
    ...world.bars.map((b) => ({
      table: 'client_bar',
      id: `${b.clientId}/${b.workerId}`,
      clientId: b.clientId,
      category: 'identity' as const,
      only: { workerId: b.workerId },
      isWritten: false,
    })),
    ...world.clients
      .filter((c) => c.hasAccount)
      .map((c) => ({
        table: 'client_account',
        id: c.id,
        clientId: c.id,
        category: 'identity' as const,
        only: 'self' as const,
        isWritten: false,
      })),
    ...world.periods.flatMap((t) => {
      const own = {
        id: t.id,
        clientId: t.clientId,
        organisationId: t.organisationId,
        category: 'participation' as const,
      }
      return [
        { ...own, table: 'period', isWritten: true },
        { ...own, table: 'attendance', isWritten: false },
        { ...own, table: 'evaluation', isWritten: false },
        ...feedbackRows(world, own, t),
        ...certificateRows(world, own, t),
        // that a period ends or is evaluated shows that there is one
        { ...own, table: 'deadline', isWritten: false },
      ]
    }),
  ]
}

/** Decisions being prepared, made and sent. */
const decisionStages = [
  { isMade: false, isSent: false },
  { isMade: true, isSent: false },
  { isMade: true, isSent: true },
] as const
const decisionRows = (world: World): Row[] =>
  world.clients.flatMap((client, c) =>
    // every other organisation about a client
    world.organisations.flatMap((o, n) =>
      ((c + n) % 2 === 0 ? decisionStages : []).flatMap((stage, s): Row[] => {
        const id = `${client.id.slice(0, 30)}${[c, n, s].map((x) => x.toString(16).padStart(2, '0')).join('')}`
        const row = { id, clientId: client.id, isWritten: true } as const
        const decision = { of: o.id, ...stage }
        const unit = world.units.find((u) => u.organisationId === o.id)
        // read by the organisation itself and, once it is sent, by the client; not by others of the path
        const notices =
          unit && stage.isMade
            ? [
                {
                  ...row,
                  table: 'decision_notice',
                  category: 'decisionJoint' as const,
                  writtenAs: 'decisionOwn' as const,
                  decision: { ...decision, isMade: false, isFull: true },
                  noticeUnit: unit.id,
                },
              ]
            : []
        return [
          {
            ...row,
            table: 'decision',
            category: 'decisionJoint',
            writtenAs: 'decisionOwn',
            decision: { ...decision, isFull: false },
          },
          ...['decision_content', 'decision_delivery', 'decision_act'].map(
            (table): Row => ({
              ...row,
              table,
              category: 'decisionOwn',
              decision: { ...decision, isFull: true },
              isWritten: table !== 'decision_act',
            }),
          ),
          ...notices,
        ]
      }),
    ),
  )

/** A statement of each category, its paper, and a request for another. */
const statementRows = (world: World): Row[] =>
  world.clients.flatMap((client) =>
    (
      [
        ['doctorB', 'workAbility', 'healthRecords'],
        ['socialWorker', 'socialServices', 'socialServices'],
        ['workCertificate', 'employmentHistory', 'employmentHistory'],
      ] as const
    ).flatMap(([kind, category, paper]): Row[] => {
      const row = { id: rowId(client.id, 'statement', category), clientId: client.id, kind, isWritten: true }
      return [
        { ...row, table: 'statement', category },
        { ...row, table: 'statement_paper', category: paper, isPaper: true },
        ...consentedPapersOf(world, client.id, paper).map(
          (consentId): Row => ({
            ...row,
            table: 'statement_paper',
            id: consentId,
            category: paper,
            isPaper: true,
            consented: { consentId, of: category },
          }),
        ),
        { ...row, table: 'statement_request', category, askedBy: world.positions[0]?.id ?? '' },
      ]
    }),
  )

/** What an organisation did; of its own decisions others read nothing, and the client everything. */
const byOrganisation = (organisationId: string | null, category: Category) => ({
  organisationId,
  ...(category === 'decisionOwn'
    ? { decision: { of: organisationId, isMade: true, isSent: true, isFull: true } }
    : {}),
})

/** An event of each category, of an organisation that could have acted or of none; one of them by a proxy where there is one. */
const journalRows = (world: World): Row[] =>
  world.clients.flatMap((client, n) => {
    const proxy = world.proxies.find(({ clientId }) => clientId === client.id)
    return client.categories.map((category, i) => ({
      table: 'journal',
      id: rowId(client.id, 'journal', category),
      clientId: client.id,
      category,
      ...byOrganisation(
        world.organisations[(i + n) % (world.organisations.length + 1)]?.id ?? null,
        category,
      ),
      isWritten: false,
      ...(proxy && i === 0 ? { loggedProxyId: proxy.id } : {}),
    }))
  })

const logRows = (world: World): Row[] =>
  world.clients.flatMap((client, n) => {
    const entry = { table: 'access_log', clientId: client.id, category: 'log', isWritten: false } as const
    const loggedWorkerId = world.positions[n % world.positions.length]?.workerId ?? ''
    return [
      { ...entry, id: rowId(client.id, 'access_log', 'log'), loggedWorkerId },
      // in the client's pages
      { ...entry, id: rowId(client.id, 'access_log', 'identity'), loggedWorkerId: '' },
      ...world.proxies
        .filter(({ clientId }) => clientId === client.id)
        .slice(0, 1)
        .map(({ id: loggedProxyId }) => ({
          ...entry,
          id: rowId(client.id, 'access_log', 'consent'),
          loggedWorkerId: '',
          loggedProxyId,
        })),
      ...forOfficers(client.id, loggedWorkerId),
    ]
  })

const forOfficers = (clientId: string, workerId: string): Row[] =>
  [
    { table: 'log_request', officers: { about: null } },
    { table: 'log_finding', officers: { about: workerId } },
  ].map((row) => ({
    ...row,
    id: rowId(clientId, row.table, 'log'),
    clientId,
    category: 'log',
    isWritten: true,
  }))
