import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { Loading } from './shared/states.tsx';
import { Fault } from './shell/fault.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';
import { readSearch, writeSearch } from './url/search-state.ts';

// Each page is a file that is loaded when it is first opened. Pages read their own state from the address (url/search-state.ts).
const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const stories = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/stories/stories-page.tsx'), 'StoriesPage'),
});

const story = createRoute({
  getParentRoute: () => root,
  path: '/stories/$id',
  component: lazyRouteComponent(() => import('./pages/story/story-page.tsx'), 'StoryPage'),
});

const storyIndex = createRoute({
  getParentRoute: () => story,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/stories/$id/timeline', params, replace: true });
  },
});

const timeline = createRoute({
  getParentRoute: () => story,
  path: 'timeline',
  component: lazyRouteComponent(() => import('./pages/story/views/timeline.tsx'), 'Timeline'),
});

const positions = createRoute({
  getParentRoute: () => story,
  path: 'positions',
  component: lazyRouteComponent(() => import('./pages/story/views/positions.tsx'), 'Positions'),
});

const figures = createRoute({
  getParentRoute: () => story,
  path: 'figures',
  component: lazyRouteComponent(() => import('./pages/story/views/figures.tsx'), 'Figures'),
});

const chains = createRoute({
  getParentRoute: () => story,
  path: 'chains',
  component: lazyRouteComponent(() => import('./pages/story/views/chains.tsx'), 'Chains'),
});

const copies = createRoute({
  getParentRoute: () => story,
  path: 'copies',
  component: lazyRouteComponent(() => import('./pages/story/views/copies.tsx'), 'Copies'),
});

const contradictions = createRoute({
  getParentRoute: () => story,
  path: 'contradictions',
  component: lazyRouteComponent(() => import('./pages/story/views/contradictions.tsx'), 'Contradictions'),
});

const articles = createRoute({
  getParentRoute: () => story,
  path: 'articles',
  component: lazyRouteComponent(() => import('./pages/story/views/articles.tsx'), 'Articles'),
});

const reader = createRoute({
  getParentRoute: () => root,
  path: '/articles/$document',
  component: lazyRouteComponent(() => import('./pages/reader/reader-page.tsx'), 'ReaderPage'),
});

const actor = createRoute({
  getParentRoute: () => root,
  path: '/actors/$id',
  component: lazyRouteComponent(() => import('./pages/actor/actor-page.tsx'), 'ActorPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: lazyRouteComponent(() => import('./pages/search/search-page.tsx'), 'SearchPage'),
});

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: lazyRouteComponent(() => import('./pages/add/add-page.tsx'), 'AddPage'),
});

const corrections = createRoute({
  getParentRoute: () => root,
  path: '/corrections',
  component: lazyRouteComponent(() => import('./pages/corrections/corrections-page.tsx'), 'CorrectionsPage'),
});

const enter = createRoute({
  getParentRoute: () => root,
  path: '/enter',
  component: lazyRouteComponent(() => import('./pages/enter/enter-page.tsx'), 'EnterPage'),
});

const routeTree = root.addChildren([
  stories,
  story.addChildren([storyIndex, timeline, positions, figures, chains, copies, contradictions, articles]),
  reader,
  actor,
  search,
  add,
  corrections,
  enter,
]);

export function createDeskRouter() {
  return createRouter({
    routeTree,
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultErrorComponent: Fault,
    scrollRestoration: true,
    trailingSlash: 'never',
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof createDeskRouter>;
  }
}
