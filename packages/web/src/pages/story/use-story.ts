import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { StoryRecord } from 'isnad/server';
import { storyQuery } from '../../api/queries.ts';

/** The record of the story that the address names. For views inside the story's frame, which shows them only once the record is there. */
export function useStory(): StoryRecord {
  const { id } = useParams({ from: '/stories/$id' });
  return useSuspenseQuery(storyQuery(id)).data;
}
