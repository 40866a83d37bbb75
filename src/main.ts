import { acceptDates } from './flows/accept-dates';
import { addMissingRows } from './flows/add-missing-rows';
import { approvePairs } from './flows/approve-pairs';
import { collectAnswers } from './flows/collect';
import { asAnswer, asCommand } from './flows/command';
import { doRow, doThisRow } from './flows/do-row';
import { checkNames } from './flows/documents/check-names';
import { correctDocument } from './flows/documents/correct';
import { issueDocument } from './flows/documents/issue';
import { registerSigned } from './flows/documents/sign';
import { checkTemplates, makeTemplates } from './flows/documents/templates';
import { eraseData } from './flows/erase-data';
import { findPersonalData } from './flows/find-personal-data';
import { goTo } from './flows/go-to';
import { homeCard } from './flows/home-card';
import { importRoadmap } from './flows/import-roadmap';
import { goOnWithJobs } from './flows/job-kinds';
import { stopJob } from './flows/job-window';
import { markConsents } from './flows/mark-consents';
import { menuNow, showMenuWindow } from './flows/menu-window';
import { doNextStep } from './flows/next-step';
import { proposePairs } from './flows/pairing';
import { takePast } from './flows/past-lines';
import { makePlanDocument } from './flows/plan-document';
import { printSurvey } from './flows/print-survey';
import { refreshPairs } from './flows/refresh-pairs';
import { remindPeople } from './flows/remind';
import { refreshRoadmap } from './flows/roadmap';
import { checkTable, setUp, takeOver } from './flows/set-up';
import { shareSurvey } from './flows/share-survey';
import { thenStart } from './flows/start';
import { openOtherSurvey, openSurveys } from './flows/surveys';
import { takePreset } from './flows/take-preset';
import { undoLastStep } from './flows/undo';
import { receiveAnswer, switchRemindersOn, watch } from './flows/watch';
import { welcome } from './flows/welcome';
import { checkWizardStep, finishWizard, saveWizardStep, showWizard } from './flows/wizard';
import { workOnJobs } from './flows/work-on-jobs';
import { showYear, yearNow } from './flows/year';

// The file is opened.
global.onOpen = welcome;

// The menu, in the order of the year.
global.doNextStep = asCommand('doNextStep', thenStart(doNextStep));
global.showPlan = asCommand('showPlan', () => showMenuWindow('plan'));
global.showSurveys = asCommand('showSurveys', () => showMenuWindow('surveys'));
global.showPairs = asCommand('showPairs', () => showMenuWindow('pairs'));
global.showDocuments = asCommand('showDocuments', () => showMenuWindow('documents'));
global.showCare = asCommand('showCare', () => showMenuWindow('care'));
global.showWizard = asCommand('showWizard', showWizard);
global.setUp = asCommand('setUp', setUp);
global.findPersonalData = asCommand('findPersonalData', findPersonalData);
global.checkTable = asCommand('checkTable', checkTable);
global.undoLastStep = asCommand('undoLastStep', thenStart(undoLastStep));
global.takeOver = asCommand('takeOver', takeOver);
global.eraseData = asCommand('eraseData', thenStart(eraseData));
global.takePreset = asCommand('takePreset', thenStart(takePreset));
global.makePlanDocument = asCommand('makePlanDocument', makePlanDocument);
global.importRoadmap = asCommand('importRoadmap', thenStart(importRoadmap));
global.addMissingRows = asCommand('addMissingRows', thenStart(addMissingRows));
global.takePast = asCommand('takePast', thenStart(takePast));
global.doRow = asCommand('doRow', thenStart(doRow));
global.acceptDates = asCommand('acceptDates', thenStart(acceptDates));
global.refreshRoadmap = asCommand('refreshRoadmap', thenStart(refreshRoadmap));
global.showYear = asCommand('showYear', showYear);
global.openSurveys = asCommand('openSurveys', thenStart(openSurveys));
global.openOtherSurvey = asCommand('openOtherSurvey', thenStart(openOtherSurvey));
global.shareSurvey = asCommand('shareSurvey', shareSurvey);
global.printSurvey = asCommand('printSurvey', printSurvey);
global.collectAnswers = asCommand('collectAnswers', thenStart(collectAnswers));
global.markConsents = asCommand('markConsents', thenStart(markConsents));
global.remindPeople = asCommand('remindPeople', remindPeople);
global.proposePairs = asCommand('proposePairs', thenStart(proposePairs));
global.approvePairs = asCommand('approvePairs', thenStart(approvePairs));
global.refreshPairs = asCommand('refreshPairs', thenStart(refreshPairs));
global.issueDocument = asCommand('issueDocument', thenStart(issueDocument));
global.registerSigned = asCommand('registerSigned', thenStart(registerSigned));
global.correctDocument = asCommand('correctDocument', thenStart(correctDocument));
global.goOnWithJobs = asCommand('goOnWithJobs', goOnWithJobs);
global.makeTemplates = asCommand('makeTemplates', makeTemplates);
global.checkNames = asCommand('checkNames', checkNames);
global.checkTemplates = asCommand('checkTemplates', checkTemplates);
global.switchRemindersOn = asCommand('switchRemindersOn', thenStart(switchRemindersOn));

// The windows of the menu ask for this.
global.menuNow = asAnswer(menuNow);

// The sidebar asks for these.
global.doThisRow = asCommand('doRow', thenStart(doThisRow));
global.yearNow = yearNow;
global.goTo = asAnswer(goTo);

// The window «Настроить по шагам» asks for these.
global.checkWizardStep = asAnswer(checkWizardStep);
global.saveWizardStep = asAnswer(saveWizardStep);
global.finishWizard = asAnswer(finishWizard);

// The window of jobs asks for these.
global.workOnJobs = asAnswer(workOnJobs);
global.stopJob = asAnswer(stopJob);

// Triggers.
global.onAnswer = receiveAnswer;
global.onTick = watch;

// The card of the add-on's test deployment.
global.onHomepage = homeCard;
