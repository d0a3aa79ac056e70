/** What people say in their profiles that others may ask them about, by upn. */
export const responsibilities: Readonly<Record<string, readonly string[]>> = {
  'saara.keksintoaho@gov.example': ['matkustusturvallisuus', 'kriisivalmius'],
  'kaarlo.harjoitusmaki@gov.example': ['kansainvälisten rahoituslaitosten kokoukset', 'virkamatkojen turvallisuusohjeet'],
  'tiina.sepiteranta@gov.example': ['etätyö', 'perehdytys'],
  'pekka.hahmoluoto@gov.example': ['kulkuluvat', 'kokoustilat'],
  'maarit.kuvitelmajarvi@gov.example': ['kyberturvallisuus'],
  'christina.modellholm@gov.example': ['säädösvalmistelu', 'lausuntokierrokset'],
  'kaantaja@gov.example': ['kielenhuolto', 'käännöspyynnöt'],
  'palvelunomistaja@gov.example': ['Kampuksen kehittäminen'],
};
