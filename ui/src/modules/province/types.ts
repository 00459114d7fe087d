import type { Schemas } from '@/shared/api';

export type CityAnswer = Schemas['ComparisonCity'];
export type BenefitAnswer = Schemas['ComparisonBenefit'];
export type Comparison = Schemas['ComparisonResult'];
