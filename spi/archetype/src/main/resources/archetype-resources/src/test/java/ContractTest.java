package ${package};

import cn.songhe.testkit.CityPluginContract;

class ContractTest extends CityPluginContract {}
