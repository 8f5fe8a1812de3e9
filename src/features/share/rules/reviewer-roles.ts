/** Roles that keep the system and meet no client: they neither review a list nor answer for anybody on it. */
export const withoutClients: readonly string[] = ['administrator', 'registerKeeper', 'dataProtectionOfficer']
