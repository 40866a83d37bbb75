import { WORDS } from './domain/messages/ru';
import { collectAnswers } from './flows/collect';
import { asCommand } from './flows/command';
import { issueDocument, registerSigned } from './flows/documents';
import { homeCard } from './flows/home-card';
import { doNextStep } from './flows/next-step';
import { approvePairs, proposePairs } from './flows/pairing';
import { addMissingRows, importRoadmap, refreshRoadmap } from './flows/roadmap';
import { checkTable, setUp, takeOver } from './flows/set-up';
import { openSurveys } from './flows/surveys';
import { receiveAnswer, switchRemindersOn, watch } from './flows/watch';
import { welcome } from './flows/welcome';

// The file is opened.
global.onOpen = welcome;

// The menu, in the order of the year.
global.doNextStep = asCommand(WORDS.next.title, doNextStep);
global.setUp = asCommand(WORDS.setUp.title, setUp);
global.checkTable = asCommand(WORDS.setUp.title, checkTable);
global.takeOver = asCommand(WORDS.setUp.title, takeOver);
global.importRoadmap = asCommand(WORDS.roadmap.title, importRoadmap);
global.addMissingRows = asCommand(WORDS.roadmap.title, addMissingRows);
global.refreshRoadmap = asCommand(WORDS.roadmap.title, refreshRoadmap);
global.openSurveys = asCommand(WORDS.surveys.title, openSurveys);
global.collectAnswers = asCommand(WORDS.surveys.title, collectAnswers);
global.proposePairs = asCommand(WORDS.pairing.title, proposePairs);
global.approvePairs = asCommand(WORDS.pairing.title, approvePairs);
global.issueDocument = asCommand(WORDS.documents.title, issueDocument);
global.registerSigned = asCommand(WORDS.documents.signTitle, registerSigned);
global.switchRemindersOn = asCommand(WORDS.reminders.title, switchRemindersOn);

// Triggers.
global.onAnswer = receiveAnswer;
global.onTick = watch;

// The card of the add-on's test deployment.
global.onHomepage = homeCard;
