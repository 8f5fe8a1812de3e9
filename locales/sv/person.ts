/** Who a person is: a code joined later, two rows made one, an entry on the wrong client. */
export const person = {
  title: 'Person',
  notYours:
    'Personbeteckningen kopplas och klienterna slås samman av den som får ändra klientens basuppgifter: egen coach, socialarbetare eller arbetspar.',
  reason: 'Varför',
  code: {
    title: 'Koppla personbeteckning',
    text: 'Klienten har antecknats utan personbeteckning. Koppla den när du har sett en handling som styrker identiteten.',
    field: 'Personbeteckning',
    reasonHint: 'Till exempel: identitetskort visat vid mötet.',
    act: 'Koppla',
    yours:
      'En annan klient hos dig har redan den här personbeteckningen. Är de samma människa, slå samman klienterna.',
    merge: 'Slå ihop klienterna',
  },
  merge: {
    title: 'Samma människa två gånger',
    text: 'Om samma människa har antecknats som två klienter, slå samman dem. Du behöver en grund för båda.',
    dialogTitle: 'Slå samman två klienter',
    act: 'Slå samman',
    reasonHint: 'Hur du vet att det är samma människa. Detta blir kvar som spår.',
    stays: 'Blir kvar',
    goes: 'Slås samman med den',
    hasCode: 'personbeteckning känd',
    noCode: 'ingen personbeteckning',
    moves: 'Flyttas',
    nothing: 'Det finns inga anteckningar som du ser.',
    after:
      'Därefter ser var och en som har en grund för någondera en enda klient, enligt sin egen grund. Logg och händelser bevaras som de antecknades.',
  },
  entries: {
    contact_one: '{{count}} kontakt',
    contact_other: '{{count}} kontakter',
    meeting_one: '{{count}} möte',
    meeting_other: '{{count}} möten',
    situationFact_one: '{{count}} uppgift på lägeskortet',
    situationFact_other: '{{count}} uppgifter på lägeskortet',
    plan_one: '{{count}} plan',
    plan_other: '{{count}} planer',
    period_one: '{{count}} period',
    period_other: '{{count}} perioder',
    decision_one: '{{count}} beslut',
    decision_other: '{{count}} beslut',
    consent_one: '{{count}} samtycke',
    consent_other: '{{count}} samtycken',
    messageThread_one: '{{count}} meddelandetråd',
    messageThread_other: '{{count}} meddelandetrådar',
  },
  move: {
    title: 'Antecknat på fel klient',
    text: 'Flytta en kontakt, ett möte eller en uppgift till den klient som den gäller. Hos båda står att något flyttats, den andras namn syns inte.',
    choose: 'Visa anteckningar',
    empty: 'Det finns inga anteckningar att flytta.',
    kinds: { contact: 'Kontakt', fact: 'Uppgift på lägeskortet', meeting: 'Möte' },
    at: '{{at, dayTime}}',
    act: 'Flytta',
    dialogTitle: 'Flytta till en annan klient',
    to: 'Flyttas till',
    other: 'Välj en annan',

    reasonHint: 'Till exempel: namnen förväxlades. Orsaken syns i bådas logg, så skriv inga namn.',
    done: 'Anteckningen har flyttats.',
  },
}

export const personEvents = {
  person_codeJoined: 'kopplade personbeteckningen',
  person_merged: 'slog samman samma människas två klienter',
  person_mergeEffectSeen: 'såg vad en sammanslagning skulle leda till',
  person_movableListed: 'såg anteckningarna för en flytt',
  person_entryMovedAway: 'flyttade en anteckning till rätt klient',
  person_entryMovedHere: 'flyttade hit en anteckning som var på fel klient',
}

export const personRefusals = {
  person_hasCode: 'Klienten har redan en annan personbeteckning. Är den fel, kontakta registerföraren.',
  person_notNow: 'Personbeteckningen kan inte kopplas nu. Be registerföraren kontrollera saken.',
  person_otherBirthDate: 'Personbeteckningens födelsetid är en annan än den som antecknats för klienten.',
  person_otherCodes: 'De har olika personbeteckningar och är alltså olika människor.',
  person_otherBirthDates: 'De har olika födelsetider. Rätta först den felaktiga om de är samma människa.',
  person_openOnBoth:
    'Samma väg, plan eller remiss är öppen hos båda, eller samma papper har begärts av båda. Avsluta den ena först.',
  person_reasonTellsWho:
    'Av orsaken syns vem det gäller, och den läses i bådas uppgifter. Ta bort namn och personbeteckning.',
  person_entryStays:
    'Anteckningen kan inte flyttas till den här klienten. Du behöver rätt att skriva den hos båda.',
}
