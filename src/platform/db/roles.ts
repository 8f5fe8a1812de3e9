import pg from 'pg'

/** Logs in for requests in an embedded server. In production the site makes such a login: `APP_DATABASE_URL`. */
const APP_LOGIN = 'yhteispolku_app_login'

/**
 * Makes the login that serves requests, which may become `yhteispolku_app` and nothing else: whatever SQL gets
 * through a request, it cannot become the owner. To be called after migrations, which make the role.
 *
 * @returns the login's connection address to the same database
 */
export async function prepareAppLogin(ownerUrl: string, password: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APP_LOGIN])
    const verb = rowCount ? 'alter' : 'create'
    await client.query(
      `${verb} role ${APP_LOGIN} login noinherit nosuperuser nobypassrls password ${client.escapeLiteral(password)}`,
    )
    await client.query(`grant yhteispolku_app to ${APP_LOGIN}`)
  } finally {
    await client.end()
  }
  return appLoginUrl(ownerUrl, password)
}

/** Address of the login to the database of `ownerUrl`. */
export function appLoginUrl(ownerUrl: string, password: string): string {
  return Object.assign(new URL(ownerUrl), { username: APP_LOGIN, password }).href
}
