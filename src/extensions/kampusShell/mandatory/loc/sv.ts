const strings: MandatoryBarStrings = {
  title: 'Kvittering av läsning',
  readBy: 'Ska läsas senast {time}',
  overdue: 'Inte kvitterad, tidsfristen var {time}',
  acknowledge: 'Kvittera som läst',
  acknowledging: 'Kvitterar',
  done: 'Du har kvitterat detta som läst.'
};

export default strings;
