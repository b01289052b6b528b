import '@angular/compiler';
import { provideHttpClient } from '@angular/common/http';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.ts';

void bootstrapApplication(App, { providers: [provideHttpClient()] });
