const strings: MandatoryBarStrings = {
  title: 'Lukemisen kuittaaminen',
  readBy: 'Luettava viimeistään {time}',
  overdue: 'Lukematta, määräaika oli {time}',
  acknowledge: 'Kuittaa luetuksi',
  acknowledging: 'Kuitataan',
  done: 'Olet kuitannut tämän luetuksi.'
};

export default strings;
