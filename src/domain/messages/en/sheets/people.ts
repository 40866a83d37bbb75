import type { SheetWords } from '../../sheets';

/** What decides who suits whom, in both lists alike. */
const FOR_PAIRING = {
  category: 'Category',
  subjects: 'Subject',
  ages: 'Works with',
  formats: 'Format of meetings',
  frequency: 'How often',
  experience: 'Years of experience',
  forms: 'Form of mentoring',
  chief: 'Superior',
  wants: 'Wants to work with',
  avoids: 'Does not want to work with',
  email: 'Email',
  consent: 'Consent',
  attended: 'Was at the meeting',
  state: 'State',
  answered: 'Answered',
};

/** Tabs and headers of questionnaires, people and pairs. */
export const PEOPLE_SHEETS: Pick<
  SheetWords,
  | 'surveys'
  | 'unanswered'
  | 'results'
  | 'mentors'
  | 'mentees'
  | 'consents'
  | 'proposal'
  | 'unpaired'
  | 'pairs'
  | 'load'
  | 'standing'
  | 'changes'
> = {
  surveys: {
    sheet: 'Questionnaires',
    columns: {
      title: 'Questionnaire',
      state: 'State',
      window: 'By the plan',
      link: 'Link for answers',
      answers: 'Answers',
      edit: 'Edit the form',
      message: 'Message',
      paper: 'To print',
      expected: 'Expected',
      missing: 'Not answered',
    },
  },
  unanswered: {
    sheet: 'Who has not answered',
    columns: {
      survey: 'Questionnaire',
      person: 'Code',
      name: 'Who',
      link: 'Personal link',
      reminded: 'Reminded on',
    },
  },
  results: {
    sheet: 'Survey results',
    columns: {
      survey: 'Questionnaire',
      group: 'Who answered',
      question: 'Question',
      n: 'Answers',
      mean: 'Average',
      spread: 'How they answered',
    },
  },
  mentors: {
    sheet: 'Mentors',
    columns: {
      id: 'Code',
      name: 'Full name',
      post: 'Post',
      topics: 'Ready to help with',
      times: 'Convenient time',
      capacity: 'Places',
      least: 'At least',
      ...FOR_PAIRING,
    },
  },
  mentees: {
    sheet: 'Mentees',
    columns: {
      id: 'Code',
      name: 'Full name',
      post: 'Post',
      topics: 'Needs help with',
      times: 'Convenient time',
      need: 'Main request',
      offers: 'Can help with',
      ...FOR_PAIRING,
      barred: 'Mentors not to propose',
    },
  },
  consents: {
    sheet: 'Consents',
    columns: {
      id: 'Code',
      name: 'Who',
      part: 'Taking part',
      surveys: 'Questionnaires',
      mail: 'Notifications',
      number: 'Sheet №',
      date: 'Date of the sheet',
      until: 'Valid until',
      withdrawn: 'Withdrawn',
      public: 'Publication',
      publicNumber: 'Publication: sheet №',
      publicDate: 'Publication: date',
      publicUntil: 'Publication: until',
      publicWithdrawn: 'Publication: withdrawn',
      minor: 'Minor',
      signer: 'Who signed',
      state: 'What is in force',
    },
  },
  proposal: {
    sheet: 'Proposal',
    columns: {
      mentee: 'Code of the mentee',
      menteeName: 'Mentee',
      mentor: 'Code of the mentor',
      mentorName: 'Mentor',
      points: 'Fit, out of 100',
      extra: 'Extra points',
      reason: 'Why',
      others: 'Who else fits',
      note: 'Remark',
      group: 'Group',
      approve: 'Agree',
      lock: 'Keep',
      forbid: 'Do not propose',
      since: 'Waiting since',
    },
  },
  unpaired: {
    sheet: 'Without a pair',
    columns: { id: 'Code', name: 'Who', role: 'Role', why: 'Why', since: 'Waiting since' },
  },
  pairs: {
    sheet: 'Pairs',
    columns: {
      mentor: 'Code of the mentor',
      mentorName: 'Mentor',
      mentorPost: 'Post of the mentor',
      mentee: 'Code of the mentee',
      menteeName: 'Mentee',
      menteePost: 'Post of the mentee',
      points: 'Fit, out of 100',
      reason: 'Why',
      state: 'State',
      why: 'Why it changed',
      changed: 'Date of the change',
      approved: 'Agreed on',
      order: 'Order',
      group: 'Group',
    },
  },
  load: {
    sheet: 'By mentor',
    columns: {
      id: 'Code',
      name: 'Mentor',
      load: 'Leads',
      free: 'Free places',
      mentees: 'Mentees',
      proposed: 'Proposed',
    },
  },
  standing: {
    sheet: 'By mentee',
    columns: { id: 'Code', name: 'Mentee', mentor: 'Mentor', state: 'State', since: 'Waiting since' },
  },
  changes: {
    sheet: 'Pair changes',
    columns: {
      mentee: 'Code of the mentee',
      menteeName: 'Mentee',
      mentor: 'Code of the mentor',
      mentorName: 'Mentor',
      from: 'Was',
      to: 'Became',
      date: 'Date',
      why: 'Why',
      order: 'Order on the pair',
      recorded: 'Order on the change',
    },
  },
};
