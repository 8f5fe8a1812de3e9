import { useMutation } from '@tanstack/react-query'
import { type AnyEndpoint, fetchDocument, type InputOf } from '../api.ts'
import { Button } from '../controls/Button.tsx'
import { asProblem } from '../query.ts'
import { saveBlob } from '../save-file.ts'
import { Refusal } from './notices.tsx'

interface Props {
  readonly endpoint: AnyEndpoint
  readonly params: object
  readonly label: string
  /** What it is about, when several of these stand on the page. */
  readonly about: string
}

/** Fetches a kept file and saves it with the name that the server gives. */
export function FileButton({ endpoint, params, label, about }: Props) {
  const fetching = useMutation({
    mutationFn: async () => {
      const { name, blob } = await fetchDocument(endpoint, { params } as unknown as InputOf<AnyEndpoint>)
      saveBlob(name, blob)
    },
  })
  return (
    <>
      <Button small loading={fetching.isPending} onClick={() => fetching.mutate()}>
        {label}
        <span className="vh">: {about}</span>
      </Button>
      <Refusal problem={asProblem(fetching.error)} />
    </>
  )
}
