/** What @types/google-apps-script 2.0.13 lacks of the services' documented methods. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      /** https://developers.google.com/apps-script/reference/forms/form-app */
      create(title: string, isPublished: boolean): Form;
    }
    /** https://developers.google.com/apps-script/reference/forms/form */
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
  namespace Events {
    /** https://developers.google.com/apps-script/guides/triggers/events */
    interface SheetsOnFormSubmit {
      source: GoogleAppsScript.Spreadsheet.Spreadsheet;
    }
  }
  namespace Docs {
    namespace Schema {
      /** https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request */
      interface Request {
        pinTableHeaderRows?: { tableStartLocation: Location; pinnedHeaderRowsCount: number };
        insertSectionBreak?: { location: Location; sectionType: 'NEXT_PAGE' | 'CONTINUOUS' };
        updateSectionStyle?: { range: Range; sectionStyle: object; fields: string };
      }
      interface ParagraphStyle {
        pageBreakBefore?: boolean;
      }
    }
  }
  namespace Drive_v3.Drive.V3.Collection {
    /** Gives the bytes only with `alt`: https://issuetracker.google.com/issues/468534237 */
    interface FilesCollection {
      export(fileId: string, mimeType: string, options: { alt: 'media' }): GoogleAppsScript.Base.Blob;
    }
  }
}
