import { messages } from '@/shared/messages';

export const texts = messages(
  {
    title: '养老机构与设施',
    none: '还没有登记机构',
    noneDo: '请先导入机构名册。',
    name: '名称',
    code: '统一社会信用代码',
    more: '继续读取',
    back: '返回名册',
    findings: '标准与备案',
    finding: { MET: '符合', WARNING: '提示', OBLIGATION: '应办未办', EXEMPTION: '免予提交', NOT_APPLICABLE: '不适用', UNKNOWN: '信息不全' },
    kinds: {
      KIND: '设施类型', DIVISION: '所在区划', PREMISES: '场所', TENURE: '场所性质', AREA: '建筑面积（百分之一平方米）', CONVERSION: '建设方式',
      COMPLETED: '建成', OPENED: '运营', CLOSED: '停止运营', ROUND_THE_CLOCK: '24小时全托', FILED: '备案', INVESTMENT: '建设投入（分）', GRADE: '等级评定', BEDS: '床位数',
    },
    values: {
      SERVICE_CENTRE: '社区养老服务中心', DAY_CARE_CENTRE: '社区老年人日间照料中心', STATION: '社区养老驿站', EMBEDDED_INSTITUTION: '嵌入式社区养老机构',
      CANTEEN: '社区食堂', INSTITUTION: '养老机构', HOME_SERVICE_ORGANISATION: '居家养老服务组织', EMBEDDED_COMPLEX: '嵌入式养老服务综合体',
      SERVICE_POINT: '小区养老服务点', CARING_HOME: '养老关爱之家', MUTUAL_HELP_POINT: '农村互助养老服务点', HAPPINESS_HOME: '农村幸福院',
      TOWNSHIP_HOME: '乡镇敬老院', NURSERY: '托育机构', KINDERGARTEN: '幼儿园托班', OWNED: '自有', LEASED: '租赁', RENT_FREE: '无偿使用',
      NEW_BUILDING: '新建', DETACHED_BUILDING: '独栋建筑改造', PART_OF_BUILDING: '部分楼层改造', yes: '是',
    },
  },
  {
    title: 'Facilities',
    none: 'No facility is registered',
    noneDo: 'Import the register of facilities first.',
    name: 'Name',
    code: 'Unified social credit code',
    more: 'Read on',
    back: 'Back to the register',
    findings: 'Standards and filing',
    finding: { MET: 'Kept', WARNING: 'Note', OBLIGATION: 'To be done', EXEMPTION: 'Not asked for', NOT_APPLICABLE: 'Not applicable', UNKNOWN: 'Not enough known' },
    kinds: {
      KIND: 'Kind', DIVISION: 'Division', PREMISES: 'Premises', TENURE: 'Tenure', AREA: 'Floor area (hundredths of m²)', CONVERSION: 'Conversion',
      COMPLETED: 'Completed', OPENED: 'Opened', CLOSED: 'Closed', ROUND_THE_CLOCK: 'Round the clock', FILED: 'Filed', INVESTMENT: 'Own investment (fen)', GRADE: 'Grade', BEDS: 'Beds',
    },
    values: {
      SERVICE_CENTRE: 'service centre', DAY_CARE_CENTRE: 'day-care centre', STATION: 'station', EMBEDDED_INSTITUTION: 'embedded institution',
      CANTEEN: 'canteen', INSTITUTION: 'institution', HOME_SERVICE_ORGANISATION: 'home-service organisation', EMBEDDED_COMPLEX: 'embedded complex',
      SERVICE_POINT: 'service point', CARING_HOME: 'caring home', MUTUAL_HELP_POINT: 'mutual-help point', HAPPINESS_HOME: 'happiness home',
      TOWNSHIP_HOME: 'township home', NURSERY: 'nursery', KINDERGARTEN: 'kindergarten', OWNED: 'owned', LEASED: 'leased', RENT_FREE: 'rent-free',
      NEW_BUILDING: 'new building', DETACHED_BUILDING: 'detached building converted', PART_OF_BUILDING: 'part of a building converted', yes: 'yes',
    },
  },
);
