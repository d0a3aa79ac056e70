const strings: MandatoryBarStrings = {
  title: 'Confirming that you have read this',
  readBy: 'To be read by {time}',
  overdue: 'Unread, was due {time}',
  acknowledge: 'Confirm as read',
  acknowledging: 'Confirming',
  done: 'You have confirmed this as read.'
};

export default strings;
