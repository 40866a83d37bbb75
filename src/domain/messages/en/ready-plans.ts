const FOR_WHOM: Record<string, string> = {
  'начальная школа': 'primary school',
  'школа, лицей, гимназия: молодые педагоги': 'school, lyceum, gymnasium: young teachers',
  колледж: 'college',
  'спортивная школа, дополнительное образование': 'sports school, extra-curricular education',
  'детский сад': 'kindergarten',
};

/** For whom a ready plan is, as it is called and in English: its name is a value of “Settings”, so it stays Russian. */
export function quotedPlan(forWhom: string): string {
  const english = FOR_WHOM[forWhom];
  return english === undefined ? `«${forWhom}»` : `«${forWhom}» (${english})`;
}
