import './NavigationNode';
import './MenuState';
