// `npm run proof:access` (2 000 random worlds), `npm run proof:attackers` (each attacker × route × state, none left out) and
// `npm run proof:mutations` (each rule of access taken away once).
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const proofs: Readonly<Record<string, { args: readonly string[]; env: Readonly<Record<string, string>> }>> = {
  access: { args: ['--project', 'db', 'access-oracle', '--reporter=dot'], env: { ACCESS_WORLDS: '2000' } },
  attackers: { args: ['--project', 'db', 'attackers', '--reporter=verbose'], env: { ATTACK_STATES: 'all' } },
  mutations: { args: ['--project', 'proofs', 'mutations'], env: {} },
}

const [name = '', ...rest] = process.argv.slice(2)
const proof = proofs[name]
if (!proof) {
  process.stderr.write(`No such proof: ${name || '(none)'}. There are: ${Object.keys(proofs).join(', ')}\n`)
  process.exit(2)
}
const command = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...proof.args, ...rest]
spawn(process.execPath, command, { cwd: ROOT, env: { ...proof.env, ...process.env }, stdio: 'inherit' }).on(
  'close',
  (code) => process.exit(code ?? 1),
)
