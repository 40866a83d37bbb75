/** The bound template's manifest with the card of a Google Workspace add-on; cards know no menus, so one entry is all. */
export function addonManifest(bound: Record<string, unknown>): Record<string, unknown> {
  return {
    ...bound,
    addOns: {
      common: {
        name: 'Наставник',
        logoUrl: 'https://example.org/nastavnik.png',
        homepageTrigger: { runFunction: 'onHomepage' },
      },
      sheets: {},
    },
  };
}
