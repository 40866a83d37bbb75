/** How many recipients this account may still write to today. */
export function mailQuota(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends a plain text mail to one address. */
export function sendMail(to: string, subject: string, body: string): void {
  MailApp.sendEmail({ to, subject: subject.replace(/\s+/g, ' '), body });
}
