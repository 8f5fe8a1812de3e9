/** A client plan of social welfare (1301/2014 39 §): short, matter-of-fact, invented. */
export const clientPlanWords = {
  goal: 'Rahat riittävät kuun loppuun, ja arki pysyy kasassa työhön palatessa.',
  needs:
    'Asiakas: laskujen hoito on vaikeaa ja päivät menevät sekaisin. Työntekijä: tarvitaan tukea talouteen ja arjen rytmiin, tarve on pitkäaikainen.',
  servicesNeeded: 'Sosiaaliohjaus, talous- ja velkaneuvonta, kotikäynti kerran kuukaudessa.',
  necessaryServices: 'Sosiaaliohjaus on välttämätön. Se alkaa viikon kuluessa ja kestää puoli vuotta.',
  meetings: 'Tapaaminen kahden viikon välein, puhelu niiden välissä.',
  strengths: 'Huolehtii lemmikistään joka päivä, ystävä asuu lähellä, osaa pyytää apua.',
  clienthoodLength: 'Arviolta puoli vuotta.',
  partners: 'Velkaneuvonta laatii maksuohjelman. Sosiaaliohjaaja kokoaa paperit asiakkaan kanssa.',
  followUp:
    'Katsotaan yhdessä joka tapaamisella, mitä on tehty. Tarve arvioidaan uudelleen puolen vuoden päästä.',
  environment:
    'Asunto on pieni ja kaukana palveluista. Bussi kulkee harvoin, mikä vaikeuttaa asioiden hoitamista.',
  ownProposal: 'Tapaamiset mieluiten kotona aamupäivällä, viestit tekstiviestillä.',
  service: 'Sosiaaliohjaus kotona',
} as const
